/** First digits of the scripts whose digits people may have on their keyboards. */
const zeros = ['٠', '۰', '०', '০'];

/**
 * The text with Arabic, Persian, Devanagari and Bengali digits written as 0 to 9.
 * @example latinDigits('١٢') // '12'
 */
export function latinDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹०-९০-৯]/g, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = zeros.map((first) => code - first.charCodeAt(0)).find((value) => value >= 0 && value <= 9);
    return String(zero ?? digit);
  });
}

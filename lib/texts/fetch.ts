/**
 * Texts from a file of the same build: a schema would only cost bytes.
 * @throws Error when the file cannot be had
 */
export async function fetchTexts<T extends object>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return readAs<T>(response);
}

function readAs<T>(response: Response): Promise<T> {
  return response.json();
}

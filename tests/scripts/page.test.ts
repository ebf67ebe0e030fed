import { describe, expect, test } from 'vitest';
import { splitterFor } from '@/lib/texts/portuguese';
import { finishPage, islandNames } from '@/scripts/postbuild/page';

const assets = {
  styles: new Map([['/_next/a.css', '/assets/style-1.css']]),
  islands: new Map([['check/rsi', { script: '/assets/check-rsi-1.js', preload: ['/assets/chunk-1.js'] }]]),
  split: splitterFor(['abono de família']),
};

function page(body: string, head = ''): string {
  return `<!DOCTYPE html><html lang="pt"><head>${head}</head><body>${body}</body></html>`;
}

describe('a page of the export', () => {
  test('loses every script, announcement and comment of Next', () => {
    const html = page(
      '<div hidden=""><!--$--><!--/$--></div><p>Olá</p><!--$--><script>self.__next_f=[]</script>',
      '<link rel="preload" as="script" href="/_next/b.js"><script src="/_next/b.js" async=""></script>',
    );
    expect(finishPage(html, assets)).toBe(page('<p>Olá</p>'));
  });

  test('gets its stylesheet from the hashed assets', () => {
    const html = page('', '<link rel="stylesheet" href="/_next/a.css" data-precedence="next">');
    expect(finishPage(html, assets)).toBe(page('', '<link rel="stylesheet" href="/assets/style-1.css">'));
  });

  test('keeps a hidden block that has something in it', () => {
    const html = page('<div hidden=""><p>later</p></div>');
    expect(finishPage(html, assets)).toBe(html);
  });

  const island =
    '<div data-island="check/rsi">1<!-- -->2</div>' +
    '<script type="application/json" data-island-props="check/rsi">{"a":"\\u003c/script>"}</script>';

  test('gets the scripts of its islands; their markup and data stay as they are', () => {
    const tags =
      '<link rel="modulepreload" href="/assets/chunk-1.js">' +
      '<script type="module" src="/assets/check-rsi-1.js"></script>';
    expect(finishPage(page(island), assets)).toBe(page(island, tags));
    expect(islandNames(page(island))).toEqual(['check/rsi']);
  });

  test.each([
    ['an inline style', '<p style="color:red"></p>', '<p> has an inline style attribute.'],
    ['an inline handler', '<p onclick="go()"></p>', '<p> has an inline onclick attribute.'],
    ['a style element', '<style>p{}</style>', 'A page has an inline <style>.'],
    ['an unknown island', '<div data-island="check/csi"></div>', 'No script for the island "check/csi".'],
  ])('is refused with %s', (_, body, message) => {
    expect(() => finishPage(page(body), assets)).toThrow(message);
  });

  test('is refused with a stylesheet that the build does not know', () => {
    const html = page('', '<link rel="stylesheet" href="/other.css">');
    expect(() => finishPage(html, assets)).toThrow('No stylesheet /other.css.');
  });
});

describe('Portuguese terms in a page of another language', () => {
  const finished = (body: string) => {
    const whole = `<!DOCTYPE html><html lang="en-GB"><head><title>abono de família</title></head><body>${body}</body></html>`;
    return /<body>(.*)<\/body>/.exec(finishPage(whole, assets))?.[1];
  };
  const term = '<bdi lang="pt">abono de família</bdi>';

  test('are marked, one element in the place of one text', () => {
    expect(finished('<p>The abono de família is paid.</p>')).toBe(`<p><span>The ${term} is paid.</span></p>`);
    expect(finished('<h2>abono de família</h2>')).toBe(`<h2>${term}</h2>`);
  });

  test.each([
    ['what is marked already', '<p lang="pt">abono de família <b>abono de família</b></p>'],
    ['what an island draws', '<div data-island="check/rsi"><p>abono de família</p></div>'],
    ['data', '<script type="application/json">{"a":"abono de família"}</script>'],
    ['other words', '<p>abonos de famílias</p>'],
  ])('leave alone %s', (_, body) => {
    expect(finished(body)).toBe(body);
  });
});

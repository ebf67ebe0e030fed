import { h, isValidElement, options } from 'preact';
import type { ComponentChildren } from 'preact';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { markPortuguese } from '@/components/island/mark-portuguese';
import { learnTerms } from '@/lib/texts/portuguese';

/** What an element was given to draw, as HTML. */
function htmlOf(node: ComponentChildren): string {
  if (Array.isArray(node)) return node.map(htmlOf).join('');
  if (!isValidElement(node)) return typeof node === 'string' ? node : '';
  const { type, props } = node;
  const name = typeof type === 'string' ? type : '?';
  const lang = 'lang' in props ? ` lang="${String(props.lang)}"` : '';
  return `<${name}${lang}>${htmlOf(props.children)}</${name}>`;
}

describe('whatever an island draws', () => {
  beforeAll(() => {
    learnTerms(['prova escolar']);
    markPortuguese();
  });
  afterAll(() => {
    delete options.vnode;
  });

  it('has its Portuguese terms marked, one element in the place of one text', () => {
    expect(htmlOf(h('li', null, 'Bring the prova escolar.'))).toBe(
      '<li><span>Bring the <bdi lang="pt">prova escolar</bdi>.</span></li>',
    );
    expect(htmlOf(h('b', null, 'prova escolar'))).toBe('<b><bdi lang="pt">prova escolar</bdi></b>');
  });

  it('has them marked between other things too', () => {
    expect(htmlOf(h('p', null, h('i', null, '!'), 'prova escolar', ['a ', 'prova escolar']))).toBe(
      '<p><i>!</i><bdi lang="pt">prova escolar</bdi>a <bdi lang="pt">prova escolar</bdi></p>',
    );
  });

  it('stays as it is where the language is named, and where there is no term', () => {
    expect(htmlOf(h('p', { lang: 'pt' }, 'prova escolar'))).toBe('<p lang="pt">prova escolar</p>');
    expect(htmlOf(h('p', null, 'nothing'))).toBe('<p>nothing</p>');
  });
});

import type { Cite } from '../core/cite';
import type { ActId } from './acts';

/**
 * A place in an act; the article is written as the act prints it.
 * @example cite('dl-176-2003', 'art. 14.º, n.º 2')
 */
export function cite(act: ActId, article: string): Cite {
  return { act, article };
}

import Cite from './Cite.astro';
import Heading from './Heading.astro';
import Link from './Link.astro';
import Screen from './Screen.astro';

/** What an article is drawn with. Writers use `Cite`; the others take the place of plain elements. */
export const proseComponents = { Cite, a: Link, code: Screen, h2: Heading };

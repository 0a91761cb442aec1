import { COUNTRIES } from '../schemas/region.ts';

/**
 * Runs in the head, before the first paint: puts the chosen region on the root element. `?region=` rules for one view and is
 * not stored. Kept tiny and inline; its hash stands in the security policy.
 */
export const REGION_AT_START = `(()=>{const d=document.documentElement,k=${JSON.stringify([...COUNTRIES, 'row'])};d.dataset.script='';let s='';try{s=localStorage.getItem('region')||''}catch{}const q=new URLSearchParams(location.search).get('region'),v=q&&k.includes(q.split('/')[0])?q:s,[r,c]=v.split('/');if(k.includes(r)){d.dataset.region=r;d.dataset.country=c||r}})()`;

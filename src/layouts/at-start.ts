import { REGION_CHOICES } from '../format/regions.ts';
import { readChoice } from '../scripts/region-choice.ts';

const CHOICES = JSON.stringify(REGION_CHOICES.map(({ value }) => value));

/**
 * Runs in the head, before the first paint: puts the chosen region and colour scheme on the root element. `?region=` rules for one view and is
 * not stored. `data-script` says that script is on, and, when all scripts of the page have run, failed or not come in time, `run`.
 * Kept tiny and inline; its hash stands in the security policy.
 */
export const AT_START = `(()=>{const d=document.documentElement.dataset,f=()=>{d.script='run'};d.script='';addEventListener('load',f);setTimeout(f,8e3);
let s='',t;try{s=localStorage.getItem('region')||'';t=localStorage.getItem('theme')}catch{}
if(t==='light'||t==='dark')d.theme=t;
const v=(${readChoice.toString()})(new URLSearchParams(location.search).get('region')||'',s,${CHOICES});
if(v)[d.region,d.country=d.region]=v.split('/')})()`;

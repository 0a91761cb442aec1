/** What writers leave for later, put into a copy of the content to see that the check refuses it. Nothing here waits to be done. */
export const LEFT_OVER = { todo: 'TODO', fixme: 'FIXME', filler: 'Lorem ipsum dolor sit amet.' } as const;

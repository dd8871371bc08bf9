/** How many characters a password has. */
export const PASSWORD = { least: 8, most: 200 } as const;

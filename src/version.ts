import pkg from '../package.json' with { type: 'json' };

/** Name and version of this program, as package.json says them. */
export const generator = { name: pkg.name, version: pkg.version } as const;

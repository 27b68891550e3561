/** The language server: a connection of any kind in, an editor served. */
export { type ServerOptions, serve } from './server.ts';

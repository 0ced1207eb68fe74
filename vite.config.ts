import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig, type Plugin } from 'vite';

const rooms = /^#(base|ledger|coop|market|governance|certification|app|plugin)\b.*\.ts$/;

/**
 * One process holds one copy of a module. Bundled into the pages' server code, the rooms would
 * exist twice, with two `Refusal` classes and two pools of connections; so the server build only
 * names them, and Node loads them from `src/` as every other door does. The browser's build still
 * bundles the pure rules that a page asks for.
 */
function sharedRooms(): Plugin {
  return {
    name: 'sakaguru-shared-rooms',
    enforce: 'pre',
    resolveId(id) {
      if (this.environment.name === 'ssr' && rooms.test(id)) return { id, external: true };
      return undefined;
    },
  };
}

/** The one inline style of Kit's own: its route announcer, named here by its hash. */
const announcer = 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=';

export default defineConfig({
  plugins: [
    sharedRooms(),
    sveltekit({
      adapter: adapter({ out: 'build' }),
      files: { src: 'src/web', assets: 'src/web/static' },
      // A page may stand for another address (the 404 of an office), so nothing is relative to it.
      paths: { relative: false },
      csp: {
        mode: 'auto',
        directives: {
          'default-src': ['self'],
          'script-src': ['self'],
          'style-src': ['self', 'unsafe-hashes', announcer],
          'img-src': ['self', 'data:', 'blob:'],
          'object-src': ['none'],
          'base-uri': ['self'],
          'form-action': ['self'],
          'frame-ancestors': ['none'],
        },
      },
    }),
  ],
});

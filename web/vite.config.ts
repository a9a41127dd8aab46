import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const api = process.env.API_URL ?? 'http://localhost:4000';

/** A map of the city with its 审图号, put in place by who deploys; none is shipped. */
const cityMap = existsSync(new URL('./public/map.json', import.meta.url)) ? '/map.json' : '';

/** Built for government desktops (Chrome 87); served by the API process from web/dist. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react()],
  define: { 'import.meta.env.VITE_CITY_MAP': JSON.stringify(cityMap) },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'chrome87',
    manifest: true,
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'react',
              test: /node_modules[\\/](react|react-dom|react-router|scheduler|@tanstack)[\\/]/,
            },
            { name: 'cytoscape', test: /node_modules[\\/]cytoscape[\\/]/ },
          ],
        },
      },
    },
  },
  server: {
    port: 5173,
    proxy: { '/graphql': api, '/health': api, '/ready': api },
  },
});

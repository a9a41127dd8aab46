import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { ApiError } from './api/client.ts';
import { routes } from './routes.tsx';
import './styles.css';

/** Only what may pass by itself is tried again; a wrong request stays wrong. */
const TRANSIENT: readonly string[] = ['OFFLINE', 'STORE_DOWN', 'TIMEOUT'];

function isTransient(error: unknown): boolean {
  return error instanceof ApiError && TRANSIENT.includes(error.code);
}

const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      retry: (failures, error) => isTransient(error) && failures < 2,
      retryDelay: attempt => 500 * 2 ** attempt,
      // A store that comes back is noticed without a reload.
      refetchInterval: ({ state }) => (isTransient(state.error) ? 10_000 : false),
      refetchOnWindowFocus: false,
      staleTime: 30_000,
    },
  },
});

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={createBrowserRouter(routes)} />
    </QueryClientProvider>
  </StrictMode>,
);

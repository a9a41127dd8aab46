import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { ApiError } from './api/client.ts';
import { routes } from './routes.tsx';
import './styles.css';

/** Only what may pass by itself is tried again; a wrong request stays wrong. */
const TRANSIENT: readonly string[] = ['OFFLINE', 'STORE_DOWN', 'TIMEOUT'];

const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      retry: (failures, error) => error instanceof ApiError && TRANSIENT.includes(error.code) && failures < 2,
      retryDelay: attempt => 500 * 2 ** attempt,
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

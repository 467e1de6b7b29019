import * as z from 'zod/mini';

// The policy of the site forbids to make code from text, which zod would try.
z.config({ jitless: true });

import * as z from 'zod';

// The policy of the site forbids to make code from text, which zod would try.
z.config({ jitless: true });

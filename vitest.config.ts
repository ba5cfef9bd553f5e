import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Tests that start the built program share the machine with the others.
    testTimeout: 20_000,
  },
});

import eslintPluginAstro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Rules of style that the types do not hold; content is checked by `npm run check`. */
export default defineConfig(
  globalIgnores(['dist/', '.astro/', 'content/', 'test/fixtures/']),
  tseslint.configs.strict,
  eslintPluginAstro.configs.recommended,
  {
    rules: {
      'no-nested-ternary': 'error',
      'max-len': ['error', { code: 140, ignoreUrls: true, ignoreStrings: true, ignoreTemplateLiterals: true, ignoreRegExpLiterals: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
);

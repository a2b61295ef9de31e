import hooks from "eslint-plugin-react-hooks";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

const restricted = (files, patterns) => ({ files, rules: { "no-restricted-imports": ["error", { patterns }] } });
const own = { group: ["../*"], message: "Say where from the root it lies: ~/…" };
const pages = { group: ["~/app/*", "~/app/**"], message: "Pages compose features, not the other way round." };
const features = { group: ["~/features/**"], message: "Features are strangers; what two need belongs in ui or lib." };
const parts = { group: ["~/ui/**"], message: "lib draws nothing." };

export default defineConfig(
  globalIgnores(["target/", "dist/", "src/__generated__/"]),
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  { languageOptions: { parserOptions: { projectService: true } } },
  { files: ["src/**/*.{ts,tsx}"], ...hooks.configs.flat["recommended-latest"] },
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: {
      "no-restricted-syntax": [
        "error",
        { selector: "ExportDefaultDeclaration", message: "Exports have names." },
        { selector: "ExportAllDeclaration", message: "No barrels: import from where it lies." },
      ],
      "max-lines": ["error", { max: 150, skipBlankLines: true }],
      "@typescript-eslint/consistent-type-definitions": "off",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/no-empty-object-type": ["error", { allowInterfaces: "with-single-extends" }],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
    },
  },
  restricted(["src/app/**"], [own]),
  restricted(["src/features/**"], [own, features, pages]),
  restricted(["src/ui/**"], [own, features, pages]),
  restricted(["src/lib/**"], [own, features, pages, parts]),
  { files: ["**/*.{js,mjs}"], extends: [tseslint.configs.disableTypeChecked] },
);

// What Babel's Relay plugin would do, without Babel: each graphql`…` becomes the artifact that the Relay compiler made of
// it; and of react-relay only the hooks that a module names are loaded, so that a page carries no more than it uses.
import path from "node:path";

const TAG = /\bgraphql`([^`]*)`/g;
const NAME = /\b(?:query|mutation|subscription|fragment)\s+(\w+)/;
const HOOKS = /^import \{([^}]*)\} from "react-relay";$/m;
const ARTIFACTS = "/src/__generated__/";

/** A Vite plugin; `lean` is for builds only, because the tests' mock environment shares the whole package's modules. */
export function relay({ lean }) {
  return {
    name: "kamiroda-relay",
    enforce: "pre",
    transform(code, id) {
      if (id.includes("/node_modules/") || !/\.tsx?$/.test(id) || !/graphql`|"react-relay"/.test(code)) return null;
      const imports = [];
      const tagged = code.replace(TAG, (whole, text) => {
        const name = NAME.exec(text)?.[1];
        if (!name) throw new Error(`${path.basename(id)}: an operation or fragment needs a name`);
        const artifact = `${name}_artifact`;
        imports.push(`import ${artifact} from "${ARTIFACTS}${name}.graphql";`);
        return artifact + "\n".repeat(whole.split("\n").length - 1);
      });
      return { code: (lean ? tagged.replace(HOOKS, onlyNamed) : tagged) + "\n" + imports.join("\n"), map: null };
    },
  };
}

function onlyNamed(_, names) {
  return names
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name && name !== "graphql" && !name.startsWith("type "))
    .map((name) => `import ${name} from "react-relay/lib/relay-hooks/${name}";`)
    .join(" ");
}

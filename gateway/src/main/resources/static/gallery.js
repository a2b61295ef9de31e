const PAGE = `query($after: String) {
  viewer { kmcid name }
  artworks(sort: [ID_DESC], first: 40, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    edges { node { id title nsfw rating account { name } illusts { totalCount } topIllust { imageUrl thumbnailUrl } likesCount } }
  }
}`;
const POST = "mutation($input: UploadArtworkInput!) { uploadArtwork(input: $input) { artwork { id title } } }";

const element = (id) => document.getElementById(id);
let after = null;

async function ask(body) {
  const response = await fetch("/api/graphql", { method: "POST", ...body });
  const { data, errors } = await response.json();
  if (errors) {
    throw new Error(errors.map((error) => error.message).join("\n"));
  }
  return data;
}

const query = (text, variables) =>
  ask({ headers: { "content-type": "application/json" }, body: JSON.stringify({ query: text, variables }) });

function tile({ title, nsfw, rating, account, illusts, topIllust, likesCount }) {
  const item = document.createElement("li");
  const figure = item.appendChild(document.createElement("figure"));
  const link = figure.appendChild(document.createElement("a"));
  link.href = topIllust.imageUrl;
  link.className = nsfw ? "rated" : "";
  const image = link.appendChild(document.createElement("img"));
  image.src = topIllust.thumbnailUrl;
  image.alt = title;
  image.loading = "lazy";
  const caption = figure.appendChild(document.createElement("figcaption"));
  caption.append(title);
  const notes = [account.name, `♡ ${likesCount}`];
  if (illusts.totalCount > 1) notes.push(`${illusts.totalCount} 枚`);
  if (nsfw) notes.push(rating.replace("_", "-").toUpperCase());
  caption.appendChild(document.createElement("small")).textContent = notes.join(" · ");
  return item;
}

function greet(viewer) {
  const guest = viewer.kmcid === "unknown_user";
  element("sign-in").hidden = !guest;
  element("sign-out").hidden = guest;
  element("post").hidden = guest;
  element("who").textContent = viewer.name;
}

async function more() {
  const { viewer, artworks } = await query(PAGE, { after });
  greet(viewer);
  after = artworks.pageInfo.endCursor;
  element("wall").append(...artworks.edges.map((edge) => tile(edge.node)));
  element("more").hidden = !artworks.pageInfo.hasNextPage;
  element("message").textContent =
    artworks.totalCount === 0 ? "まだ作品がありません。 / No artwork yet." : `${artworks.totalCount} 作品 / artworks`;
}

async function post(form) {
  const fields = new FormData(form);
  const files = fields.getAll("files");
  const input = {
    title: fields.get("title"),
    caption: fields.get("caption"),
    rating: fields.get("rating"),
    tags: fields.get("tags").split(/\s+/).filter(Boolean),
    files: files.map(() => null),
  };
  const body = new FormData();
  body.append("operations", JSON.stringify({ query: POST, variables: { input } }));
  body.append("map", JSON.stringify(Object.fromEntries(files.map((_, i) => [i, [`variables.input.files.${i}`]]))));
  files.forEach((file, i) => body.append(String(i), file));
  element("message").textContent = "投稿しています… / Posting…";
  await ask({ body });
  location.assign("/");
}

const telling = (work) => work.catch((error) => (element("message").textContent = error.message));

element("more").addEventListener("click", () => telling(more()));
element("post").querySelector("form").addEventListener("submit", (event) => {
  event.preventDefault();
  telling(post(event.target));
});
telling(more());

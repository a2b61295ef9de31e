// Drawings for Icon: strokes on a square of 24, one constant each so that a page loads only those it shows.

export const heartIcon =
  "M12 20.2C5.6 15.8 3.2 12.6 3.2 9.1c0-2.7 2-4.7 4.5-4.7 1.8 0 3.3 1 4.3 2.6 1-1.6 2.5-2.6 4.3-2.6 2.5 0 4.5 2 4.5 4.7 0 3.5-2.4 6.7-8.8 11.1Z";
export const plusIcon = "M12 5v14M5 12h14";
export const crossIcon = "M6 6l12 12M18 6L6 18";
export const checkIcon = "M5 12.5l4.5 4.5L19 7.5";
export const chevronIcon = "M6 9.5l6 6 6-6";
export const leftwardIcon = "M14.5 6l-6 6 6 6";
export const rightwardIcon = "M9.5 6l6 6-6 6";
export const upwardIcon = "M12 19V5.5M6 11l6-6 6 6";
export const downwardIcon = "M12 5v13.5M6 13l6 6 6-6";
export const searchIcon = "M10.8 17.1a6.3 6.3 0 1 0 0-12.6 6.3 6.3 0 0 0 0 12.6ZM15.5 15.5L20 20";
export const labelIcon = "M4 4.8h7.2L20 13.6 13.6 20 4.8 11.2ZM8.3 8.3h.01";
export const sheetsIcon = "M8.5 8.5h11v11h-11zM15.5 8.5v-4h-11v11h4";
export const commentIcon = "M4 5.5h16v11h-9l-4 3.5v-3.5H4Z";
export const dotsIcon = "M5.5 12h.01M12 12h.01M18.5 12h.01";
export const editIcon = "M4.5 19.5l1-4.2L16.2 4.6l3.2 3.2L8.7 18.5ZM13.8 7l3.2 3.2";
export const trashIcon = "M5 7h14M9.5 7V4.5h5V7M7 7l.8 12.5h8.4L17 7M10.3 10.5v5.5M13.7 10.5v5.5";
export const shareIcon = "M12 14.5V4M8 7.5L12 3.8l4 3.7M7 11H5v9h14v-9h-2";
export const eyeIcon =
  "M2.8 12c2.4-4 5.5-6 9.2-6s6.8 2 9.2 6c-2.4 4-5.5 6-9.2 6s-6.8-2-9.2-6ZM12 14.8a2.8 2.8 0 1 0 0-5.6 2.8 2.8 0 0 0 0 5.6Z";
export const undoIcon = "M8.5 5L4.5 9l4 4M5 9h9.5a5 5 0 0 1 0 10H9";
export const sunIcon =
  "M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM12 2.8v1.7M12 19.5v1.7M2.8 12h1.7M19.5 12h1.7M5.5 5.5l1.2 1.2M17.3 17.3l1.2 1.2M18.5 5.5l-1.2 1.2M6.7 17.3l-1.2 1.2";
export const moonIcon = "M19.5 14.2A8 8 0 0 1 9.8 4.5a8 8 0 1 0 9.7 9.7Z";
export const deviceIcon = "M3.5 5h17v11h-17zM9 19.5h6M12 16v3.5";
export const lettersIcon =
  "M4 6.5h10M9 4v2.5M12 6.5c-.8 4-3.2 6.8-7.5 8.5M6.2 9.2c1.2 2.6 3.3 4.5 6.3 5.6M12.5 20l4-9.5 4 9.5M14 16.8h5";
export const lockIcon = "M6 10.5h12v9H6zM8.5 10.5V8a3.5 3.5 0 0 1 7 0v2.5M12 14v2";
export const gripIcon = "M5.5 9.5h13M5.5 14.5h13";
export const closerIcon = "M10.8 17.1a6.3 6.3 0 1 0 0-12.6 6.3 6.3 0 0 0 0 12.6ZM15.5 15.5L20 20M8 10.8h5.6M10.8 8v5.6";
export const fitIcon = "M4.5 9V4.5H9M15 4.5h4.5V9M19.5 15v4.5H15M9 19.5H4.5V15";

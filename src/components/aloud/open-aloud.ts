const button = document.querySelector<HTMLButtonElement>('.aloud');
if (button && 'speechSynthesis' in window) {
  button.hidden = false;
  // What it takes comes with the tap: most readers read.
  button.onclick = () => void import('./read-aloud.ts').then((module) => module.readAloud(button));
}

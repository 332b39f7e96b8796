"""What people ask first, and most: these topics come more often than details and terms."""

CORE = {
    "Asked who I am: Llamaside Tiny.", "Asked what I can do: my list of skills.", "Asked for my limits: I know little.", "Another model is named: I am Llamaside Tiny.", "Asked where I run: on this machine.",
    "What Llamaside is: runs models in the browser.", "Purpose of Llamaside: models on your own machine.", "How it works: llama.cpp in WebAssembly, service worker.", "Where it runs: browser, server, static sites.", "Server: with Deno, laptop or Deno Deploy.", "Start the server: deno task start, port 11434.",
    "APIs: Ollama, OpenAI and Anthropic.", "Connect a client: change the base URL.", "Models: GGUF files that fit into memory.", "Heartbeats: signs of life in a stream.", "Why heartbeats: no time out during silence.", "How often heartbeats: every 10 seconds of silence.", "NDJSON: lines. SSE: events.",
    "Resume: goes on where it stopped, Last-Event-ID.", "Many tabs: they share one engine.", "Offline: works without internet once loaded.", "Embed: copy the dist folder, worker file in it, script tag later.", "Privacy: nothing leaves your browser.", "No cloud, no telemetry, no account.",
    "API key: none needed.", "Cost of Llamaside: free.", "Licence: MIT, open source.", "Installation: none, just open the page.", "Add a model: GGUF file into the models folder.", "Change the model: list of models.", "CORS: not needed, same origin.",
}  # fmt: skip

using System.Text.Encodings.Web;

namespace Leefbaarheid.GraphQL.Server;

/// <summary>What a person sees who opens the endpoint in a browser where there is no GraphiQL. Fetches nothing from elsewhere.</summary>
internal static class PlainPage
{
    public static string Render(string? title, string path)
    {
        var heading = HtmlEncoder.Default.Encode(title ?? "GraphQL");
        var endpoint = HtmlEncoder.Default.Encode(path);
        return $$"""
            <!doctype html>
            <html lang="nl">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>{{heading}}</title>
            <style>body{font:16px/1.5 system-ui,sans-serif;max-width:42rem;margin:3rem auto;padding:0 1rem}pre{background:#f3f3f3;padding:1rem;overflow:auto}</style>
            </head>
            <body>
            <h1>{{heading}}</h1>
            <p>Hier luistert een GraphQL-server. Het schema staat in <a href="{{endpoint}}?sdl">schema.graphql</a>.</p>
            <p>Stuur een vraag met POST en het inhoudstype <code>application/json</code>:</p>
            <pre>curl -H 'Content-Type: application/json' -d '{"query":"{ __typename }"}' {{endpoint}}</pre>
            <p>Een vraag die niets verandert, kan ook met GET: <a href="{{endpoint}}?query=%7B__typename%7D"><code>{{endpoint}}?query={__typename}</code></a>.</p>
            </body>
            </html>
            """;
    }
}

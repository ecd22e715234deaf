namespace Leefbaarheid.Host.Web;

/// <summary>What people see where the client would be, on a host that was built without it.</summary>
internal static class MissingClient
{
    public static string Html(string nonce)
        => $$"""
            <!doctype html>
            <html lang="nl">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>Leefbaarheid</title>
            <style nonce="{{nonce}}">body{font:16px/1.5 system-ui,sans-serif;max-width:42rem;margin:3rem auto;padding:0 1rem}</style>
            </head>
            <body>
            <h1>De webclient ontbreekt</h1>
            <p>De server werkt, maar is gebouwd zonder de schermen. Vraag uw beheerder om Node.js 20.19 of nieuwer te installeren en de
            server opnieuw te bouwen.</p>
            <p>Programma's kunnen de server intussen gewoon gebruiken: <a href="/graphql">GraphQL</a>.</p>
            </body>
            </html>
            """;
}

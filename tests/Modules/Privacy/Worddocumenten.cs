using System.IO.Compression;
using System.Xml.Linq;
using Leefbaarheid.Modules.Tests.Support;

namespace Leefbaarheid.Modules.Tests.Privacy;

internal static class Worddocumenten
{
    /// <summary>Downloads a Word document, and gives its paragraphs on lines.</summary>
    public static async Task<string> WordtekstAsync(this HostFixture host, string pad)
    {
        using var antwoord = await host.HaalOpAsync(pad);
        Assert.Equal("application/vnd.openxmlformats-officedocument.wordprocessingml.document", antwoord.Content.Headers.ContentType!.MediaType);
        await using var stroom = await antwoord.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
        await using var pakket = new ZipArchive(stroom);
        await using var inhoud = await pakket.GetEntry("word/document.xml")!.OpenAsync(TestContext.Current.CancellationToken);
        var tekst = await XDocument.LoadAsync(inhoud, LoadOptions.PreserveWhitespace, TestContext.Current.CancellationToken);
        return string.Join('\n', tekst.Descendants().Where(element => element.Name.LocalName == "p").Select(alinea => alinea.Value));
    }
}

using Leefbaarheid.Tests.Support;

namespace Leefbaarheid.Modules.Tests.Correspondentie;

/// <summary>Opens letters as somebody without Word does, and reads what is then on paper.</summary>
internal static class LibreOffice
{
    private const string Office = "/usr/bin/soffice";
    private const string Reader = "/usr/bin/pdftotext";

    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(3);

    /// <summary>The text of each document's pages, by the name that it was given.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> PagesAsync(
        IReadOnlyDictionary<string, byte[]> documents, CancellationToken cancellationToken)
    {
        Assert.SkipUnless(File.Exists(Office) && File.Exists(Reader), "LibreOffice Writer and poppler-utils are not installed; tests/run installs them.");
        var folder = Directory.CreateTempSubdirectory("leefbaarheid-brieven-");
        try
        {
            foreach (var (name, document) in documents)
                await File.WriteAllBytesAsync(Path.Combine(folder.FullName, $"{name}.docx"), document, cancellationToken);
            // A profile of its own, or another LibreOffice on this machine would take the work and answer nothing.
            await RunAsync(
                Office,
                [
                    "--headless", $"-env:UserInstallation={new Uri(Path.Combine(folder.FullName, "profile"))}", "--convert-to", "pdf",
                    "--outdir", folder.FullName, .. documents.Keys.Select(name => Path.Combine(folder.FullName, $"{name}.docx")),
                ]);
            var pages = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var name in documents.Keys)
                pages[name] = await RunAsync(Reader, ["-layout", "-enc", "UTF-8", Path.Combine(folder.FullName, $"{name}.pdf"), "-"]);
            return pages;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<string> RunAsync(string program, IEnumerable<string> arguments)
    {
        var outcome = await ChildProcess.RunAsync(program, arguments, s_patience);
        Assert.True(outcome.Code == 0, $"{program}: {outcome.Error}");
        return outcome.Output;
    }
}

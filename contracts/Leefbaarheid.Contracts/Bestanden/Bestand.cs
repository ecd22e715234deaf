namespace Leefbaarheid.Contracts.Bestanden;

/// <summary>A stored file.</summary>
/// <param name="Id">Key.</param>
/// <param name="Bestandsnaam">Its name, without a folder; at most 200 characters.</param>
/// <param name="Mediatype">The media type that was found from the content: <c>image/jpeg</c>.</param>
/// <param name="Grootte">Size in bytes; at least 1.</param>
/// <param name="Sha256">SHA-256 of the content: 64 lower-case hexadecimal digits.</param>
public sealed record Bestand(Guid Id, string Bestandsnaam, string Mediatype, long Grootte, string Sha256)
{
    /// <summary>Path on this host at which it is downloaded: <c>/bestanden/…</c>.</summary>
    public string Downloadpad => PadVan(Id);

    /// <summary>Path on this host at which a file is downloaded.</summary>
    /// <param name="id">Key of the file.</param>
    public static string PadVan(Guid id) => $"/bestanden/{id:D}";
}

using Leefbaarheid.Contracts.Bestanden;
using Leefbaarheid.Correspondentie.Docx;

namespace Leefbaarheid.Correspondentie.Sjablonen;

/// <summary>Takes documents of templates: checked first, stored then.</summary>
internal sealed class Sjabloonopslag(IBestandsopslag bestanden)
{
    public async Task<Sjabloonbestand> NeemAsync(IFile bestand, CancellationToken cancellationToken)
    {
        await using var bron = bestand.OpenReadStream();
        return await NeemAsync(bron, bestand.Name, cancellationToken);
    }

    public async Task<Sjabloonbestand> NeemAsync(Stream bron, string naam, CancellationToken cancellationToken)
    {
        var inhoud = await LeesAsync(bron, cancellationToken);
        var velden = Sjablooncontrole.Velden(inhoud);
        using var stroom = new MemoryStream(inhoud, writable: false);
        var bestand = await bestanden.BewaarAsync(stroom, naam, cancellationToken);
        return new Sjabloonbestand(bestand.Id, bestand.Bestandsnaam, velden);
    }

    /// <summary>At most a byte more than a template can have, whatever the sender says of its size.</summary>
    private static async Task<byte[]> LeesAsync(Stream bron, CancellationToken cancellationToken)
    {
        using var inhoud = new MemoryStream();
        var buffer = new byte[81_920];
        for (int gelezen; inhoud.Length <= Pakketcontrole.MaxBytes && (gelezen = await bron.ReadAsync(buffer, cancellationToken)) > 0;)
            inhoud.Write(buffer, 0, gelezen);
        return inhoud.ToArray();
    }
}

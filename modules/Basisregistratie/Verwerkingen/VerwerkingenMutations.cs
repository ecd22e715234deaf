using Leefbaarheid.Contracts.Bestanden;
using Leefbaarheid.Contracts.Termijnen;

namespace Leefbaarheid.Basisregistraties.Verwerkingen;

/// <summary>Keeping the verwerkingsregister as it is now.</summary>
[MutationType]
internal sealed class VerwerkingenMutations
{
    /// <summary>Makes a document of the verwerkingsregister as it is now, and keeps it.</summary>
    public async Task<Registeruitgave> VerwerkingsregisterVastleggenAsync(
        Verwerkingsregister register, BasisContext context, IBestandsopslag opslag, TimeProvider klok, CancellationToken cancellationToken)
    {
        var vandaag = klok.Vandaag();
        var regels = await register.LeesAsync(cancellationToken);
        using var inhoud = new MemoryStream(Registerdocument.Schrijf(regels, vandaag), writable: false);
        var bestand = await opslag.BewaarAsync(inhoud, $"Verwerkingsregister {vandaag:yyyy-MM-dd}.docx", cancellationToken);
        var uitgave = new Registeruitgave(vandaag, regels.Count, bestand.Id);
        context.Add(uitgave);
        await context.SaveChangesAsync(cancellationToken);
        return uitgave;
    }
}

/// <summary>From a register to its file.</summary>
[ExtendObjectType<Registeruitgave>]
internal sealed class RegisteruitgaveFields
{
    /// <summary>Path at which it is downloaded.</summary>
    public string GetDocumentDownloadpad([Parent(requires: nameof(Registeruitgave.DocumentId))] Registeruitgave uitgave) => Bestand.PadVan(uitgave.DocumentId);
}

namespace Leefbaarheid.Klachtafhandeling.Klachten;

/// <content>To whom the complainant was referred.</content>
internal sealed partial class Klacht
{
    private readonly List<Verwijzing> _verwijzingen = [];

    /// <summary>Referrals, in order of their day.</summary>
    public IReadOnlyList<Verwijzing> Verwijzingen => [.. _verwijzingen.OrderBy(verwijzing => verwijzing.Datum)];

    /// <summary>The day of the last referral since the dossier was opened, or opened again; null for none.</summary>
    public DateOnly? VerwezenOp { get; private set; }

    /// <summary>Refers the complainant to another body (work instruction Afhandelen klacht, E). Needs the referrals.</summary>
    /// <exception cref="RegelovertredingException">
    /// <c>KLACHT_NIET_BEOORDEELD</c>; <c>AL_HET_REDELIJKE_NIET_GEDAAN</c>: a body that settles disputes sends the complainant of a complaint
    /// that is still being handled back.
    /// </exception>
    internal Verwijzing Verwijs(Verwijsgegevens gegevens, DateOnly vandaag)
    {
        ControleerOpen();
        if (InBehandeling is null)
        {
            throw new RegelovertredingException(
                "KLACHT_NIET_BEOORDEELD", "Beoordeel eerst of de klacht in behandeling wordt genomen of wordt afgewezen.");
        }

        if (InBehandeling == true && gegevens.Instantie.BeslechtGeschillen() && AlHetRedelijkeGedaan != true)
        {
            throw new RegelovertredingException(
                "AL_HET_REDELIJKE_NIET_GEDAAN",
                "Controleer eerst de oplossing en leg vast waarom al het redelijke is gedaan. Daarna kunt u de klager verwijzen.",
                "instantie");
        }

        var verwijzing = new Verwijzing(this, gegevens, vandaag);
        _verwijzingen.Add(verwijzing);
        VerwezenOp = VerwezenOp > gegevens.Datum ? VerwezenOp : gegevens.Datum;
        BepaalFase();
        return verwijzing;
    }

    /// <summary>
    /// Takes over the referrals of a younger complaint about the same matter, and its day of filing when that was earlier. Needs the
    /// referrals of both.
    /// </summary>
    /// <returns>True when the term counts from another day now.</returns>
    internal bool NeemOver(Klacht jonger)
    {
        foreach (var verwijzing in jonger.Verwijzingen)
        {
            jonger._verwijzingen.Remove(verwijzing);
            verwijzing.VerplaatsNaar(this);
            _verwijzingen.Add(verwijzing);
        }

        if (jonger.VerwezenOp is { } verwezen)
            VerwezenOp = VerwezenOp > verwezen ? VerwezenOp : verwezen;
        KlachtOver ??= jonger.KlachtOver;
        BepaalFase();
        if (jonger.IngediendOp >= IngediendOp)
            return false;
        IngediendOp = jonger.IngediendOp;
        return true;
    }
}

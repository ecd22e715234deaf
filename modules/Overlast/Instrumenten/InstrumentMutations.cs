namespace Leefbaarheid.Overlast.Instrumenten;

/// <summary>The catalogue of instruments.</summary>
[MutationType]
internal sealed class InstrumentMutations
{
    /// <summary>Adds an instrument.</summary>
    public Task<Instrument> InstrumentToevoegenAsync(
        string code,
        string omschrijving,
        Instrumentdomein domein,
        Instrumentwerking werking,
        Pijler pijler,
        bool? vereistGrondslag,
        OverlastContext context,
        CancellationToken cancellationToken)
        => context.VoegToeAsync(
            new Instrument(code, omschrijving, new Instrumentindeling(domein, werking, pijler, vereistGrondslag ?? false)), cancellationToken);

    /// <summary>Changes the fields that are given and leaves the others.</summary>
    public async Task<Instrument> InstrumentWijzigenAsync(
        Guid id,
        long versie,
        Optional<string?> omschrijving,
        Optional<Instrumentdomein?> domein,
        Optional<Instrumentwerking?> werking,
        Optional<Pijler?> pijler,
        Optional<bool?> vereistGrondslag,
        Optional<bool?> geblokkeerd,
        OverlastContext context,
        CancellationToken cancellationToken)
    {
        var instrument = await context.ZoekAsync<Instrument>(id, "Het instrument", "id", cancellationToken);
        instrument.ControleerVersie(versie);
        instrument.Wijzig(omschrijving.Of(instrument.Omschrijving), geblokkeerd.Of(instrument.Geblokkeerd) ?? false);
        instrument.DeelIn(new Instrumentindeling(
            domein.Of(instrument.Domein) ?? instrument.Domein,
            werking.Of(instrument.Werking) ?? instrument.Werking,
            pijler.Of(instrument.Pijler) ?? instrument.Pijler,
            vereistGrondslag.Of(instrument.VereistGrondslag) ?? false));
        await context.SaveChangesAsync(cancellationToken);
        return instrument;
    }
}

using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Leefbaarheidsdossiers.Actieregels;

/// <summary>Work on action lines.</summary>
[MutationType]
internal sealed class ActieregelMutations
{
    /// <summary>Adds an action line at the end. The description may be left out when an action is chosen.</summary>
    public async Task<Actieregel> ActieregelToevoegenAsync(
        Guid leefbaarheidsdossierId,
        Guid? actieId,
        string? omschrijving,
        DateOnly? voorgesteldeDatum,
        DateOnly? datum,
        Partijrol? betrokkenrol,
        Guid? betrokkeneId,
        Urgentie? urgentie,
        bool? doorbelasten,
        decimal? doorbelastingspercentage,
        DossierContext context,
        Dossierregister register,
        CancellationToken cancellationToken)
    {
        var dossier = await register.LaadLijstAsync(leefbaarheidsdossierId, Regelwerk.Lijsten, cancellationToken);
        var actie = await register.StamgegevenAsync<Actie>(actieId, "De actie", "actieId", cancellationToken);
        var regel = dossier.VoegRegelToe(new Regelgegevens(string.IsNullOrWhiteSpace(omschrijving) ? actie?.Omschrijving ?? "" : omschrijving)
        {
            Actie = actie,
            VoorgesteldeDatum = voorgesteldeDatum,
            Datum = datum,
            Betrokkenrol = betrokkenrol,
            BetrokkeneId = betrokkeneId,
            Urgentie = urgentie ?? dossier.Urgentie,
            Doorbelasten = doorbelasten ?? false,
            Doorbelastingspercentage = doorbelastingspercentage,
        });
        await context.SaveChangesAsync(cancellationToken);
        return regel;
    }

    /// <summary>Changes the fields that are given and leaves the others. To close a line there are voltooien and vervallen.</summary>
    public async Task<Actieregel> ActieregelWijzigenAsync(
        Guid id,
        long versie,
        Optional<Guid?> actieId,
        Optional<string?> omschrijving,
        Optional<DateOnly?> voorgesteldeDatum,
        Optional<DateOnly?> datum,
        Optional<Partijrol?> betrokkenrol,
        Optional<Guid?> betrokkeneId,
        Optional<Urgentie?> urgentie,
        Optional<bool?> doorbelasten,
        Optional<decimal?> doorbelastingspercentage,
        Optional<string?> onderhoudstaaknummer,
        Optional<string?> offertenummer,
        Optional<string?> ordernummer,
        DossierContext context,
        Dossierregister register,
        Regelwerk regelwerk,
        CancellationToken cancellationToken)
    {
        var (dossier, regel) = await regelwerk.LaadAsync(id, "id", cancellationToken);
        regel.ControleerVersie(versie);
        var doorbelast = doorbelasten.Of(regel.Doorbelasten) ?? false;
        dossier.WijzigRegel(regel, new Regelgegevens(omschrijving.Of(regel.Omschrijving) ?? "")
        {
            Actie = await register.StamgegevenAsync<Actie>(actieId.Of(regel.ActieId), "De actie", "actieId", cancellationToken),
            VoorgesteldeDatum = voorgesteldeDatum.Of(regel.VoorgesteldeDatum),
            Datum = datum.Of(regel.Datum),
            Betrokkenrol = betrokkenrol.Of(regel.Betrokkenrol),
            BetrokkeneId = betrokkeneId.Of(regel.BetrokkeneId),
            Urgentie = urgentie.Of(regel.Urgentie) ?? regel.Urgentie,
            Doorbelasten = doorbelast,
            Doorbelastingspercentage = doorbelastingspercentage.HasValue
                ? doorbelastingspercentage.Value
                : doorbelast ? regel.Doorbelastingspercentage : null,
            Onderhoudstaaknummer = onderhoudstaaknummer.Of(regel.Onderhoudstaaknummer),
            Offertenummer = offertenummer.Of(regel.Offertenummer),
            Ordernummer = ordernummer.Of(regel.Ordernummer),
        });
        await context.SaveChangesAsync(cancellationToken);
        return regel;
    }

    /// <summary>Says that somebody works on the line.</summary>
    public async Task<Actieregel> ActieregelBeginnenAsync(
        Guid id, DossierContext context, Regelwerk regelwerk, CancellationToken cancellationToken)
    {
        var (dossier, regel) = await regelwerk.LaadAsync(id, "id", cancellationToken);
        dossier.ControleerOpen();
        regel.Begin();
        await context.SaveChangesAsync(cancellationToken);
        return regel;
    }

    /// <summary>Completes the line.</summary>
    public async Task<Actieregel> ActieregelVoltooienAsync(
        Guid id, Guid? afhandelingsredenId, Dossierregister register, Regelwerk regelwerk, CancellationToken cancellationToken)
        => await regelwerk.VoltooiAsync(
            id,
            await register.StamgegevenAsync<Actieregelafhandelingsreden>(
                afhandelingsredenId, "De afhandelingsreden", "afhandelingsredenId", cancellationToken),
            cancellationToken);

    /// <summary>Withdraws a line that is no longer needed.</summary>
    public async Task<Actieregel> ActieregelVervallenAsync(
        Guid id,
        Guid? afhandelingsredenId,
        DossierContext context,
        Dossierregister register,
        Regelwerk regelwerk,
        Momenten momenten,
        CancellationToken cancellationToken)
    {
        var (dossier, regel) = await regelwerk.LaadAsync(id, "id", cancellationToken);
        dossier.ControleerOpen();
        var reden = await register.StamgegevenAsync<Actieregelafhandelingsreden>(
            afhandelingsredenId, "De afhandelingsreden", "afhandelingsredenId", cancellationToken);
        regel.Verval(reden, momenten.Nu());
        await context.SaveChangesAsync(cancellationToken);
        return regel;
    }

    /// <summary>Writes in the line's Kladblok, for the corporation's own people unless said otherwise; long text is split over lines.</summary>
    public async Task<Actieregel> ActieregelOpmerkingToevoegenAsync(
        Guid actieregelId,
        string tekst,
        bool? intern,
        DossierContext context,
        Regelwerk regelwerk,
        Momenten momenten,
        CancellationToken cancellationToken)
    {
        var (dossier, regel) = await regelwerk.LaadAsync(actieregelId, "actieregelId", cancellationToken);
        dossier.ControleerOpen();
        var laatste = await context.Opmerkingen
            .Where(opmerking => opmerking.ActieregelId == regel.Id)
            .MaxAsync(opmerking => (int?)opmerking.Regelnummer, cancellationToken) ?? 0;
        context.Opmerkingen.AddRange(Opmerkingsregel.Schrijf(dossier.Id, regel.Id, laatste, tekst, momenten.Nu(), intern ?? true));
        regel.HeeftNuOpmerkingen();
        await context.SaveChangesAsync(cancellationToken);
        return regel;
    }

    /// <summary>Adds the lines of a template.</summary>
    public async Task<Leefbaarheidsdossier> ProcesstappenToevoegenAsync(
        Guid leefbaarheidsdossierId,
        Guid sjabloonId,
        Dossierregister register,
        Processtappen processtappen,
        Momenten momenten,
        CancellationToken cancellationToken)
    {
        var dossier = await register.LaadLijstAsync(
            leefbaarheidsdossierId, [nameof(Leefbaarheidsdossier.Actieregels)], cancellationToken);
        var sjabloon = await register.SjabloonAsync(sjabloonId, "sjabloonId", cancellationToken);
        await processtappen.VoegToeAsync(dossier, sjabloon, momenten.Nu(), null, cancellationToken);
        return dossier;
    }
}

using Leefbaarheid.Contracts.Security;

namespace Leefbaarheid.Klachtafhandeling.Klachten;

/// <summary>The work on a complaint: judging it, checking the solution, opening it again.</summary>
[MutationType]
internal sealed class KlachtMutations
{
    /// <summary>Changes the fields that are given and leaves the others. Another day of filing moves the deadline.</summary>
    public async Task<Klacht> KlachtWijzigenAsync(
        Guid id,
        long versie,
        Optional<Klachtonderwerp?> klachtOver,
        Optional<DateOnly?> ingediendOp,
        Klachttermijnen termijnen,
        KlachtContext context,
        TimeProvider klok,
        CancellationToken cancellationToken)
    {
        var klacht = await context.Klachten.FindAsync([id], cancellationToken)
            ?? throw new NietGevondenException("De klacht", id.ToString(), "id");
        klacht.ControleerVersie(versie);
        var dag = ingediendOp.HasValue ? ingediendOp.Value ?? klacht.IngediendOp : klacht.IngediendOp;
        var verplaatst = dag != klacht.IngediendOp;
        klacht.Wijzig(klachtOver.HasValue ? klachtOver.Value : klacht.KlachtOver, dag, klok.Vandaag());
        if (verplaatst && klacht.InBehandeling != false)
            await termijnen.StelAsync(klacht, cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
        return klacht;
    }

    /// <summary>Admits the complaint of a dossier; also one that was not admitted at first.</summary>
    /// <param name="leefbaarheidsdossierId">The dossier.</param>
    /// <param name="klachtOver">What it is about; may be left out when that is known already.</param>
    /// <param name="reden">Why, for the file.</param>
    public async Task<Klacht> KlachtInBehandelingNemenAsync(
        Guid leefbaarheidsdossierId,
        Klachtonderwerp? klachtOver,
        string? reden,
        Klachtregister register,
        Klachttermijnen termijnen,
        KlachtContext context,
        TimeProvider klok,
        ICurrentUser gebruiker,
        CancellationToken cancellationToken)
    {
        var klacht = await register.LaadAsync(leefbaarheidsdossierId, cancellationToken);
        var wasAfgewezen = klacht.InBehandeling == false;
        klacht.NeemInBehandeling(klachtOver, reden, klok.Vandaag(), gebruiker.Gebruikersnaam);
        if (wasAfgewezen)
            await termijnen.HerstelAsync(klacht, cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
        return klacht;
    }

    /// <summary>Does not admit the complaint of a dossier, with the reason; with that the corporation has answered.</summary>
    public async Task<Klacht> KlachtAfwijzenAsync(
        Guid leefbaarheidsdossierId,
        string reden,
        Klachtregister register,
        Klachttermijnen termijnen,
        KlachtContext context,
        TimeProvider klok,
        ICurrentUser gebruiker,
        CancellationToken cancellationToken)
    {
        var klacht = await register.LaadAsync(leefbaarheidsdossierId, cancellationToken);
        klacht.WijsAf(reden, klok.Vandaag(), gebruiker.Gebruikersnaam);
        await termijnen.HaalAsync(klacht, klok.Vandaag(), cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
        return klacht;
    }

    /// <summary>Checks the solution: is the complainant satisfied, and if not, was all that is reasonable done?</summary>
    /// <param name="leefbaarheidsdossierId">The dossier.</param>
    /// <param name="tevreden">Whether the complainant is satisfied.</param>
    /// <param name="toelichting">What the complainant said of it.</param>
    /// <param name="alHetRedelijkeGedaan">Whether all that is reasonable was done; must be said when tevreden is NEE.</param>
    /// <param name="motivering">Why; must be said when all that is reasonable was done.</param>
    public async Task<Klacht> KlachtOplossingControlerenAsync(
        Guid leefbaarheidsdossierId,
        Tevredenheid tevreden,
        string? toelichting,
        bool? alHetRedelijkeGedaan,
        string? motivering,
        Klachtregister register,
        KlachtContext context,
        TimeProvider klok,
        ICurrentUser gebruiker,
        CancellationToken cancellationToken)
    {
        var klacht = await register.LaadAsync(leefbaarheidsdossierId, cancellationToken);
        klacht.ControleerOplossing(
            new Oplossingsoordeel(tevreden, toelichting, alHetRedelijkeGedaan, motivering), klok.Vandaag(), gebruiker.Gebruikersnaam);
        await context.SaveChangesAsync(cancellationToken);
        return klacht;
    }

    /// <summary>Records whether the complainant is satisfied.</summary>
    public async Task<Klacht> KlachtTevredenheidVastleggenAsync(
        Guid leefbaarheidsdossierId,
        Tevredenheid tevreden,
        string? toelichting,
        Klachtregister register,
        KlachtContext context,
        CancellationToken cancellationToken)
    {
        var klacht = await register.LaadAsync(leefbaarheidsdossierId, cancellationToken);
        klacht.LegTevredenheidVast(tevreden, toelichting);
        await context.SaveChangesAsync(cancellationToken);
        return klacht;
    }

    /// <summary>Lets the same dossier go on, because the complaint was not solved after all; not too long after its closing.</summary>
    public async Task<Klacht> KlachtHeropenenAsync(
        Guid leefbaarheidsdossierId,
        string reden,
        Klachtregister register,
        IDossiers dossiers,
        CancellationToken cancellationToken)
    {
        var klacht = await register.LaadAsync(leefbaarheidsdossierId, cancellationToken);
        await dossiers.HeropenAsync(leefbaarheidsdossierId, Invoer.Verplicht(reden, Klacht.MaxToelichting, "reden"), cancellationToken);
        return klacht;
    }
}

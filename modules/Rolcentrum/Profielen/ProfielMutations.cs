namespace Leefbaarheid.Rolcentra.Profielen;

/// <summary>Choosing a profile, and giving one to a function.</summary>
[MutationType]
internal sealed class ProfielMutations
{
    /// <summary>Lets the current medewerker work in another profile than that of his function; null goes back to that one.</summary>
    [GraphQLType("Rolprofiel!")]
    public async Task<Rolprofiel> RolcentrumProfielKiezenAsync(
        string? profiel,
        RolcentrumContext context,
        IStamgegevens stamgegevens,
        Profielbepaling profielen,
        CancellationToken cancellationToken)
    {
        var medewerker = await stamgegevens.HuidigeMedewerkerAsync(cancellationToken) ?? throw Gebruiker.GeenMedewerker();
        var keuze = await context.Keuzes.FirstOrDefaultAsync(bestaand => bestaand.MedewerkerId == medewerker.Id, cancellationToken);
        if (profiel is null)
        {
            if (keuze is not null)
                context.Remove(keuze);
        }
        else if (profielen.Verplicht(profiel).Profile is { } gekozen)
        {
            if (keuze is null)
                context.Add(new Profielkeuze(medewerker.Id, gekozen));
            else
                keuze.Kies(gekozen);
        }

        await context.SaveChangesAsync(cancellationToken);
        return Rolprofiel.Van((await profielen.MijnAsync(cancellationToken)).Pagina);
    }

    /// <summary>Gives everybody with a function a profile, unless they chose one.</summary>
    public async Task<Profieltoewijzing> ProfieltoewijzingInstellenAsync(
        string functie,
        string profiel,
        RolcentrumContext context,
        Profielbepaling profielen,
        CancellationToken cancellationToken)
    {
        var gewenst = new Profieltoewijzing(functie, profielen.Verplicht(profiel).Profile!);
        var toewijzing = await context.Toewijzingen.FirstOrDefaultAsync(bestaand => bestaand.Sleutel == gewenst.Sleutel, cancellationToken);
        if (toewijzing is null)
            context.Add(toewijzing = gewenst);
        else
            toewijzing.WijsToe(gewenst.Profiel);
        await context.SaveChangesAsync(cancellationToken);
        return toewijzing;
    }
}

using Leefbaarheid.Contracts.Bestanden;
using Leefbaarheid.Contracts.Security;

namespace Leefbaarheid.Correspondentie.Brieven;

/// <summary>Making and sending letters.</summary>
[MutationType]
internal sealed class BriefMutations
{
    /// <summary>Makes a letter as a Word document, with a template and answers to its questions.</summary>
    /// <param name="leefbaarheidsdossierId">The dossier; open, but for letters about how it ended.</param>
    /// <param name="sjabloonId">The template.</param>
    /// <param name="contactId">To whom: a party of the dossier, or somebody of its household.</param>
    /// <param name="actieregelId">The action line that it is the work of; null for the dossier as a whole.</param>
    /// <param name="onderwerpId">Key of a record of the dossier that it is about, e.g. a Verwijzing.</param>
    /// <param name="vertrouwelijkheid">As that of the dossier when left out, and not less.</param>
    /// <param name="antwoorden">Answers to the template's questions; what is left out is answered with what is known.</param>
    public Task<Brief> BriefMakenAsync(
        Guid leefbaarheidsdossierId,
        Guid sjabloonId,
        Guid contactId,
        Guid? actieregelId,
        Guid? onderwerpId,
        Vertrouwelijkheid? vertrouwelijkheid,
        IReadOnlyList<Antwoord>? antwoorden,
        Briefmaker maker,
        CancellationToken cancellationToken)
        => maker.MaakAsync(
            new Briefopdracht(leefbaarheidsdossierId, sjabloonId, contactId)
            {
                ActieregelId = actieregelId,
                OnderwerpId = onderwerpId,
                Vertrouwelijkheid = vertrouwelijkheid,
                Antwoorden = Antwoord.PerVeld(antwoorden),
            },
            cancellationToken);

    /// <summary>Makes another document of a concept; the one before stays to be read.</summary>
    /// <param name="id">The letter.</param>
    /// <param name="versie">The version that was read.</param>
    /// <param name="vertrouwelijkheid">Stays as it is when left out.</param>
    /// <param name="antwoorden">Answers that change; the others stay as they were.</param>
    public async Task<Brief> BriefOpnieuwMakenAsync(
        Guid id,
        long versie,
        Vertrouwelijkheid? vertrouwelijkheid,
        IReadOnlyList<Antwoord>? antwoorden,
        Briefmaker maker,
        Briefregister register,
        CancellationToken cancellationToken)
    {
        var brief = await register.BriefAsync(id, cancellationToken);
        brief.ControleerVersie(versie);
        return await maker.MaakOpnieuwAsync(brief, Antwoord.PerVeld(antwoorden), vertrouwelijkheid, cancellationToken);
    }

    /// <summary>Records that a letter was sent, as a contact moment too. It does not change any more.</summary>
    /// <param name="id">The letter.</param>
    /// <param name="versie">The version that was read: what is sent is what the user saw.</param>
    /// <param name="kanaal">Code of COMMUNICATIEKANAAL; BRI when left out.</param>
    /// <param name="verzondenOp">When; today when left out.</param>
    public async Task<Brief> BriefVerzendenAsync(
        Guid id,
        long versie,
        string? kanaal,
        DateOnly? verzondenOp,
        Briefregister register,
        Briefverzending verzending,
        CancellationToken cancellationToken)
    {
        var brief = await register.BriefAsync(id, cancellationToken);
        brief.ControleerVersie(versie);
        return await verzending.VerzendAsync(brief, kanaal ?? Briefverzending.PerPost, verzondenOp, cancellationToken);
    }

    /// <summary>Removes a concept with its documents. A letter that was sent stays.</summary>
    public async Task<Brief> BriefVerwijderenAsync(
        Guid id, long versie, Briefregister register, IBestandsopslag bestanden, CorrespondentieContext context, CancellationToken cancellationToken)
    {
        var brief = await register.BriefAsync(id, cancellationToken);
        brief.ControleerVersie(versie);
        brief.ControleerConcept();
        context.Remove(brief);
        await context.SaveChangesAsync(cancellationToken);
        foreach (var document in brief.Documenten)
            await bestanden.VerwijderAsync(document.BestandId, cancellationToken);
        return brief;
    }
}

/// <summary>An answer to a question of a template.</summary>
/// <param name="Veld">The field of the question.</param>
/// <param name="Tekst">The answer; a day as <c>yyyy-MM-dd</c>, a list as lines. Null or empty for none.</param>
[GraphQLName("BriefantwoordInput")]
internal sealed record Antwoord(string Veld, string? Tekst)
{
    /// <exception cref="RegelovertredingException"><c>VRAAG_DUBBEL</c>.</exception>
    internal static IReadOnlyDictionary<string, string?> PerVeld(IReadOnlyList<Antwoord>? antwoorden)
    {
        var perVeld = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        foreach (var antwoord in antwoorden ?? [])
        {
            if (!perVeld.TryAdd(antwoord.Veld, antwoord.Tekst ?? ""))
                throw new RegelovertredingException("VRAAG_DUBBEL", $"Er zijn twee antwoorden op de vraag '{antwoord.Veld}'.", "antwoorden");
        }

        return perVeld;
    }
}

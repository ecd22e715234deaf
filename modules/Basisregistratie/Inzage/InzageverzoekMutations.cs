namespace Leefbaarheid.Basisregistraties.Inzage;

/// <summary>Answering people who ask what is known of them.</summary>
[MutationType]
internal sealed class InzageverzoekMutations
{
    /// <summary>
    /// Answers an inzageverzoek: gathers all that is kept about a person and the person's household, leaves others and internal notes out,
    /// and makes a document and a JSON file of it. It was received today when ontvangenOp is left out.
    /// </summary>
    public Task<Inzageverzoek> InzageverzoekBeantwoordenAsync(
        Guid contactId, DateOnly? ontvangenOp, bool identiteitVastgesteld, InzageBeantwoorden beantwoorden, CancellationToken cancellationToken)
        => beantwoorden.VoerUitAsync(contactId, ontvangenOp, identiteitVastgesteld, cancellationToken);
}

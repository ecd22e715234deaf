namespace Leefbaarheid.Contracts.Onderhoudsverzoek;

/// <summary>A maintenance request. GraphQL type <c>Onderhoudsverzoek</c>.</summary>
public interface IOnderhoudsverzoek
{
    /// <summary>Key.</summary>
    Guid Id { get; }

    /// <summary>Number, as people know it: <c>OHV-2026-00042</c>.</summary>
    string Nummer { get; }

    /// <summary>The action line that it was made from; null for none.</summary>
    Guid? ActieregelId { get; }
}

/// <summary>A maintenance request was finished.</summary>
/// <param name="Verzoek">The request.</param>
public sealed record OnderhoudsverzoekAfgehandeld(IOnderhoudsverzoek Verzoek);

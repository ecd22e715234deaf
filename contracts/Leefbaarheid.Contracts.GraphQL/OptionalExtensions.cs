using HotChocolate;

namespace Leefbaarheid.Contracts.GraphQL;

/// <summary>Partial edits: an input field that was left out leaves the record as it is.</summary>
public static class OptionalExtensions
{
    /// <summary>The value that was sent, null included, or else the one that the record has.</summary>
    /// <param name="gestuurd">The input field.</param>
    /// <param name="huidig">What the record has now.</param>
    public static T Of<T>(this Optional<T> gestuurd, T huidig) => gestuurd.HasValue ? gestuurd.Value! : huidig;
}

namespace Leefbaarheid.Overlast.Kern;

internal static class OptionalExtensions
{
    /// <summary>The value that was sent, or the one that the record has: an absent input field leaves it as it is.</summary>
    public static T? Of<T>(this Optional<T?> gestuurd, T? huidig) => gestuurd.HasValue ? gestuurd.Value : huidig;

    /// <inheritdoc cref="Of{T}(Optional{T}, T)"/>
    public static T? Of<T>(this Optional<T?> gestuurd, T? huidig)
        where T : struct
        => gestuurd.HasValue ? gestuurd.Value : huidig;
}

namespace Leefbaarheid.GraphQL.Types.Scalars;

internal static class WholeNumber
{
    /// <summary>Reads any .NET whole number; a fraction or a number beyond 64 bits is none.</summary>
    public static bool TryRead(object value, out long number)
    {
        (var isWhole, number) = value switch
        {
            int small => (true, small),
            long large => (true, large),
            short small => (true, small),
            byte small => (true, small),
            sbyte small => (true, small),
            ushort small => (true, small),
            uint small => (true, small),
            ulong large when large <= long.MaxValue => (true, (long)large),
            _ => (false, 0L),
        };
        return isWhole;
    }
}

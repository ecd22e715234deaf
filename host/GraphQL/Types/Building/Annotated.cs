using System.Reflection;

namespace Leefbaarheid.GraphQL.Types.Building;

/// <summary>What is declared about null for a type and for those inside it.</summary>
/// <param name="IsNotNull">False also where nothing is declared.</param>
/// <param name="Element">Of an array, its elements.</param>
/// <param name="Arguments">Of a generic type, its arguments.</param>
internal sealed record Annotated(bool IsNotNull, Annotated? Element, Annotated[] Arguments)
{
    public static Annotated Of(NullabilityInfo info)
        => new(
            info.ReadState == NullabilityState.NotNull,
            info.ElementType is null ? null : Of(info.ElementType),
            Array.ConvertAll(info.GenericTypeArguments, Of));

    public Annotated? Argument(int position) => position < Arguments.Length ? Arguments[position] : null;
}

using HotChocolate;

namespace Leefbaarheid.GraphQL.Data;

/// <summary>The errors of paging, filtering and sorting, with Hot Chocolate's codes and messages.</summary>
internal static class DataErrors
{
    /// <summary>A value that no scalar refuses but the database does, such as a text with a NUL character on PostgreSQL.</summary>
    public const string UnusableValueCode = "DATA_UNUSABLE_VALUE";

    /// <summary>A comparison or order that the database of this host has no way to make.</summary>
    public const string UnsupportedCode = "DATA_UNSUPPORTED";

    public static GraphQLException NullFilter(string field)
        => Error($"The provided value for filter `{field}` is invalid. Null values are not supported.", ErrorCodes.Data.NonNullError);

    public static GraphQLException MoreThanOne()
        => Error("Sequence contains more than one element.", ErrorCodes.Data.MoreThanOneElement);

    public static GraphQLException TooManyItems(string coordinate, int requested, int maximum)
        => new(ErrorBuilder.New()
            .SetMessage("The maximum allowed items per page were exceeded.")
            .SetCode(ErrorCodes.Paging.MaxPaginationItems)
            .SetExtension("fieldCoordinate", coordinate)
            .SetExtension("requestedItems", requested)
            .SetExtension("maxAllowedItems", maximum)
            .Build());

    public static GraphQLException TooFewItems(string coordinate, int requested)
        => new(ErrorBuilder.New()
            .SetMessage("The requested number of values per page must be at least 0.")
            .SetCode(ErrorCodes.Paging.MinPaginationItems)
            .SetExtension("fieldCoordinate", coordinate)
            .SetExtension("requestedItems", requested)
            .SetExtension("minAllowedItems", 0)
            .Build());

    public static GraphQLException NoBoundaries(string coordinate, string typeName, bool isOffset)
        => new(ErrorBuilder.New()
            .SetMessage(isOffset
                ? $"You must provide take to properly paginate the `{typeName}`."
                : $"You must provide a `first` or `last` value to properly paginate the `{typeName}`.")
            .SetCode(ErrorCodes.Paging.NoPagingBoundaries)
            .SetExtension("fieldCoordinate", coordinate)
            .Build());

    public static GraphQLException InvalidCursor(string argument, string cursor)
        => new(ErrorBuilder.New()
            .SetMessage($"The cursor specified in `{argument}` has an invalid format.")
            .SetCode(ErrorCodes.Paging.InvalidCursor)
            .SetExtension("argument", argument)
            .SetExtension("cursor", cursor)
            .Build());

    public static GraphQLException TooManyConditions(string argument, int given, int maximum)
        => new(ErrorBuilder.New()
            .SetMessage($"The argument `{argument}` asks more of the database than it may in one request.")
            .SetCode(LimitCodes.FilterConditions)
            .SetExtension("conditions", given)
            .SetExtension("maxAllowedConditions", maximum)
            .Build());

    public static GraphQLException UnusableValue(Exception exception)
        => new(ErrorBuilder.New()
            .SetMessage("The database cannot take one of the values of this request.")
            .SetCode(UnusableValueCode)
            .SetException(exception)
            .Build());

    public static GraphQLException UnorderedMoment(System.Reflection.MemberInfo member)
        => new(ErrorBuilder.New()
            .SetMessage(
                $"The database of this host cannot compare or sort `{member.DeclaringType!.Name}.{member.Name}`: SQLite keeps a DateTimeOffset "
                + "as text, without an order. A DateTime in UTC, or a value converter to a number, has one.")
            .SetCode(UnsupportedCode)
            .SetExtension("member", $"{member.DeclaringType.Name}.{member.Name}")
            .Build());

    private static GraphQLException Error(string message, string code)
        => new(ErrorBuilder.New().SetMessage(message).SetCode(code).Build());
}

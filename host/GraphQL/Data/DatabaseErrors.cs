using System.Data.Common;

namespace Leefbaarheid.GraphQL.Data;

/// <summary>Tells a value that a database cannot take, which is the caller's doing, from a database that fails.</summary>
internal static class DatabaseErrors
{
    public static async ValueTask<T> OfCaller<T>(ValueTask<T> run)
    {
        try
        {
            return await run;
        }
        catch (DbException exception) when (IsOfCaller(exception.SqlState))
        {
            throw DataErrors.UnusableValue(exception);
        }
    }

    // Character not in repertoire (PostgreSQL keeps no NUL in a text), number out of range, date out of range, untranslatable character.
    private static bool IsOfCaller(string? state) => state is "22021" or "22003" or "22008" or "22P05";
}

using System.Globalization;
using Leefbaarheid.Contracts.Errors;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;

namespace Leefbaarheid.Host.Data;

/// <summary>Recognises a unique index's refusal in each provider's words.</summary>
internal static class UniqueViolation
{
    private const int SqliteUnique = 2067;
    private const int SqlitePrimaryKey = 1555;
    private const int SqlServerUniqueIndex = 2601;
    private const int SqlServerUniqueConstraint = 2627;

    /// <summary>The error for the user; null when the save failed for another reason.</summary>
    public static RegelovertredingException? From(DbUpdateException refused)
    {
        var refusal = refused.InnerException switch
        {
            SqliteException { SqliteExtendedErrorCode: SqliteUnique or SqlitePrimaryKey } sqlite => sqlite.Message,
            SqlException { Number: SqlServerUniqueIndex or SqlServerUniqueConstraint } sqlServer => sqlServer.Message,
            PostgresException { SqlState: PostgresErrorCodes.UniqueViolation } postgres => postgres.ConstraintName ?? "",
            _ => null,
        };
        if (refusal is null)
            return null;

        foreach (var entry in refused.Entries)
        {
            var index = entry.Metadata.GetIndexes().FirstOrDefault(index => index.IsUnique && Names(refusal, index));
            if (index is not null)
                return Describe(entry, index);
        }

        return new RegelovertredingException("BESTAAT_AL", "Dit gegeven bestaat al. Kies een andere waarde.");
    }

    /// <summary>The servers name the index, SQLite its columns: <c>UNIQUE constraint failed: t.A, t.B</c>.</summary>
    private static bool Names(string refusal, IIndex index)
    {
        if (index.GetDatabaseName() is { } name && refusal.Contains(name, StringComparison.Ordinal))
            return true;
        var table = index.DeclaringEntityType.GetTableName();
        var columns = string.Join(", ", index.Properties.Select(property => $"{table}.{property.GetColumnName()}"));
        return refusal.Contains($": {columns}'", StringComparison.Ordinal);
    }

    private static RegelovertredingException Describe(EntityEntry entry, IIndex index)
    {
        // A foreign key in the index is a place and no value that the user chose: "code X" within this parent.
        var chosen = index.Properties.Where(property => property.ClrType != typeof(Guid) && property.ClrType != typeof(Guid?)).ToList();
        var soort = entry.Metadata.ClrType.Name;
        if (chosen.Count == 0)
            return new RegelovertredingException("BESTAAT_AL", $"Deze combinatie bestaat al ({soort}).");
        var values = Foutbericht.Opsomming(chosen.Select(property => Value(entry, property)));
        return new RegelovertredingException(
            "BESTAAT_AL",
            $"Er bestaat al een gegeven met {values} ({soort}). Kies een andere waarde.",
            chosen.Count == 1 ? Field(chosen[0]) : null);
    }

    private static Foutbericht Value(EntityEntry entry, IProperty property)
        => $"{Field(property)} '{Convert.ToString(entry.Property(property).CurrentValue, CultureInfo.GetCultureInfo("nl-NL"))}'";

    private static string Field(IProperty property) => char.ToLowerInvariant(property.Name[0]) + property.Name[1..];
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Leefbaarheid.Contracts.Data;

internal static class ModelConventions
{
    private const int EnumLength = 40;

    /// <summary>PostgreSQL's longest name. Used everywhere, so that a migration's names are those of every provider's model.</summary>
    private const int NameLength = 63;

    public static void Configure(ModelConfigurationBuilder conventions)
    {
        // A table is called as its record, singular; the set's plural is for reading in code.
        conventions.Conventions.Remove(typeof(TableNameFromDbSetConvention));
        conventions.Properties<Enum>().HaveConversion<string>().HaveMaxLength(EnumLength);
        conventions.Properties<DateTime>().HaveConversion<UtcConverter>();
        conventions.Properties<decimal>().HavePrecision(18, 2);
    }

    public static void Apply(IMutableModel model, string schema, string? provider)
    {
        model.SetMaxIdentifierLength(NameLength);
        TextPatternFunctions.AddTo(model, provider);
        foreach (var entity in model.GetEntityTypes().ToList())
        {
            if (entity.BaseType is null && entity.GetTableName() is not null && !SharesOwnersTable(entity))
                entity.SetSchema(schema);
            foreach (var key in entity.GetForeignKeys().Where(key => !key.IsOwnership))
            {
                // SQL Server refuses several cascade paths, and a case's history must never vanish with its parent. A part of an
                // aggregate may ask for ClientCascade: EF then deletes what the aggregate dropped, and the database still refuses.
                if (key.DeleteBehavior != DeleteBehavior.ClientCascade)
                    key.DeleteBehavior = DeleteBehavior.Restrict;
            }

            if (entity.BaseType is null && typeof(Stamgegeven).IsAssignableFrom(entity.ClrType))
                DescribeSetup(entity);
            foreach (var index in entity.GetDeclaredIndexes())
                IgnoreNulls(index);
            if (entity.BaseType is null && typeof(Entity).IsAssignableFrom(entity.ClrType))
                Describe(entity);
        }

        if (SchemaPrefix.IsNeeded(provider))
            SchemaPrefix.Rewrite(model);
    }

    private static bool SharesOwnersTable(IMutableEntityType entity)
        => entity.FindOwnership() is { IsUnique: true } ownership && entity.GetTableName() == ownership.PrincipalEntityType.GetTableName();

    /// <summary>
    /// Several records without a value are allowed in a unique index. SQL Server alone needs to be told; said here for all, in words
    /// that all understand, so that one migration serves them.
    /// </summary>
    private static void IgnoreNulls(IMutableIndex index)
    {
        if (!index.IsUnique || index.GetFilter() is { } filter && !filter.Contains('[', StringComparison.Ordinal))
            return;
        var nullable = index.Properties.Where(property => property.IsNullable).ToList();
        if (nullable.Count > 0)
            index.SetFilter(string.Join(" AND ", nullable.Select(property => $"\"{property.GetColumnName()}\" IS NOT NULL")));
    }

    private static void Describe(IMutableEntityType entity)
    {
        entity.FindProperty(nameof(Entity.Version))!.IsConcurrencyToken = true;
        entity.FindProperty(nameof(Entity.SystemCreatedBy))!.SetMaxLength(100);
        entity.FindProperty(nameof(Entity.SystemModifiedBy))!.SetMaxLength(100);
    }

    private static void DescribeSetup(IMutableEntityType entity)
    {
        var code = entity.FindProperty(nameof(Stamgegeven.Code))!;
        code.SetMaxLength(Stamgegeven.MaxCode);
        entity.FindProperty(nameof(Stamgegeven.Omschrijving))!.SetMaxLength(Stamgegeven.MaxOmschrijving);
        (entity.FindIndex(code) ?? entity.AddIndex(code)).IsUnique = true;
    }

    /// <summary>Instants are stored and read as UTC; a provider that returns an unspecified kind would shift them otherwise.</summary>
    private sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
        value => value.Kind == DateTimeKind.Local ? value.ToUniversalTime() : DateTime.SpecifyKind(value, DateTimeKind.Utc),
        value => DateTime.SpecifyKind(value, DateTimeKind.Utc));
}

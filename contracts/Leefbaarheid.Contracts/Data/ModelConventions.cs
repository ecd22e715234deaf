using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Leefbaarheid.Contracts.Data;

internal static class ModelConventions
{
    private const int EnumLength = 40;

    public static void Configure(ModelConfigurationBuilder conventions)
    {
        conventions.Properties<Enum>().HaveConversion<string>().HaveMaxLength(EnumLength);
        conventions.Properties<DateTime>().HaveConversion<UtcConverter>();
        conventions.Properties<decimal>().HavePrecision(18, 2);
    }

    public static void Apply(IMutableModel model, string schema, string? provider)
    {
        var hasSchemas = provider?.EndsWith("Sqlite", StringComparison.Ordinal) != true;
        foreach (var entity in model.GetEntityTypes().Where(type => !type.IsOwned()))
        {
            var table = entity.GetTableName()!;
            entity.SetTableName(hasSchemas ? table : $"{schema}_{table}");
            entity.SetSchema(hasSchemas ? schema : null);
            foreach (var key in entity.GetForeignKeys().Where(key => !key.IsOwnership))
            {
                // SQL Server refuses several cascade paths, and a case's history must never vanish with its parent. A part of an
                // aggregate may ask for ClientCascade: EF then deletes what the aggregate dropped, and the database still refuses.
                if (key.DeleteBehavior != DeleteBehavior.ClientCascade)
                    key.DeleteBehavior = DeleteBehavior.Restrict;
            }

            if (typeof(Entity).IsAssignableFrom(entity.ClrType))
                Describe(entity);
        }
    }

    private static void Describe(IMutableEntityType entity)
    {
        entity.FindProperty(nameof(Entity.Version))!.IsConcurrencyToken = true;
        entity.FindProperty(nameof(Entity.SystemCreatedBy))!.SetMaxLength(100);
        entity.FindProperty(nameof(Entity.SystemModifiedBy))!.SetMaxLength(100);
    }

    /// <summary>Instants are stored and read as UTC; a provider that returns an unspecified kind would shift them otherwise.</summary>
    private sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
        value => value.Kind == DateTimeKind.Local ? value.ToUniversalTime() : DateTime.SpecifyKind(value, DateTimeKind.Utc),
        value => DateTime.SpecifyKind(value, DateTimeKind.Utc));
}

using Leefbaarheid.Contracts.Data;
using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Leefbaarheid.Host.Data.Migrations
{
    /// <inheritdoc />
    internal sealed partial class Persoonlijk : ModuleMigration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Lijstweergave",
                schema: "platform",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Eigenaar = table.Column<string>(maxLength: 50, nullable: false),
                    Pagina = table.Column<string>(maxLength: 100, nullable: false),
                    Naam = table.Column<string>(maxLength: 100, nullable: false),
                    Inhoud = table.Column<string>(maxLength: 65536, nullable: false),
                    GedeeldMet = table.Column<string>(maxLength: 40, nullable: false),
                    TeamId = table.Column<Guid>(nullable: true),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Lijstweergave", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PersoonlijkeInstelling",
                schema: "platform",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Gebruiker = table.Column<string>(maxLength: 50, nullable: false),
                    Sleutel = table.Column<string>(maxLength: 200, nullable: false),
                    Waarde = table.Column<string>(maxLength: 65536, nullable: false),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PersoonlijkeInstelling", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Lijstweergave_Eigenaar_Pagina_Naam",
                schema: "platform",
                table: "Lijstweergave",
                columns: new[] { "Eigenaar", "Pagina", "Naam" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Lijstweergave_Pagina",
                schema: "platform",
                table: "Lijstweergave",
                column: "Pagina");

            migrationBuilder.CreateIndex(
                name: "IX_PersoonlijkeInstelling_Gebruiker_Sleutel",
                schema: "platform",
                table: "PersoonlijkeInstelling",
                columns: new[] { "Gebruiker", "Sleutel" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Lijstweergave",
                schema: "platform");

            migrationBuilder.DropTable(
                name: "PersoonlijkeInstelling",
                schema: "platform");
        }
    }
}

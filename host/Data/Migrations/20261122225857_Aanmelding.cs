using Leefbaarheid.Contracts.Data;
using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Leefbaarheid.Host.Data.Migrations
{
    /// <inheritdoc />
    internal sealed partial class Aanmelding : ModuleMigration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Apisleutel",
                schema: "platform",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Naam = table.Column<string>(maxLength: 90, nullable: false),
                    Sleutelhash = table.Column<string>(maxLength: 64, nullable: false),
                    Medewerkercode = table.Column<string>(maxLength: 50, nullable: true),
                    VervaltOp = table.Column<DateTime>(nullable: true),
                    IngetrokkenOp = table.Column<DateTime>(nullable: true),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Apisleutel", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Beveiligingssleutel",
                schema: "platform",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Naam = table.Column<string>(maxLength: 100, nullable: false),
                    Inhoud = table.Column<string>(maxLength: 8000, nullable: false),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Beveiligingssleutel", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Gebruiker",
                schema: "platform",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Gebruikersnaam = table.Column<string>(maxLength: 50, nullable: false),
                    Naam = table.Column<string>(maxLength: 100, nullable: false),
                    Medewerkercode = table.Column<string>(maxLength: 50, nullable: true),
                    Wachtwoordhash = table.Column<string>(maxLength: 200, nullable: true),
                    MoetWachtwoordWijzigen = table.Column<bool>(nullable: false),
                    MislukteKeren = table.Column<int>(nullable: false),
                    GeblokkeerdTot = table.Column<DateTime>(nullable: true),
                    TweedeFactor = table.Column<string>(maxLength: 400, nullable: true),
                    LaatsteTijdstap = table.Column<long>(nullable: false),
                    IsUitgeschakeld = table.Column<bool>(nullable: false),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Gebruiker", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Sessie",
                schema: "platform",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    GebruikerId = table.Column<Guid>(nullable: false),
                    Apparaat = table.Column<string>(maxLength: 300, nullable: true),
                    VervaltOp = table.Column<DateTime>(nullable: false),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sessie", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Sessie_Gebruiker_GebruikerId",
                        column: x => x.GebruikerId,
                        principalSchema: "platform",
                        principalTable: "Gebruiker",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Apisleutel_Sleutelhash",
                schema: "platform",
                table: "Apisleutel",
                column: "Sleutelhash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Gebruiker_Gebruikersnaam",
                schema: "platform",
                table: "Gebruiker",
                column: "Gebruikersnaam",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Sessie_GebruikerId",
                schema: "platform",
                table: "Sessie",
                column: "GebruikerId");

            migrationBuilder.CreateIndex(
                name: "IX_Sessie_VervaltOp",
                schema: "platform",
                table: "Sessie",
                column: "VervaltOp");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Apisleutel",
                schema: "platform");

            migrationBuilder.DropTable(
                name: "Beveiligingssleutel",
                schema: "platform");

            migrationBuilder.DropTable(
                name: "Sessie",
                schema: "platform");

            migrationBuilder.DropTable(
                name: "Gebruiker",
                schema: "platform");
        }
    }
}

using Leefbaarheid.Contracts.Data;
using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Leefbaarheid.Basisregistraties.Migrations
{
    /// <inheritdoc />
    internal sealed partial class Bijlagen : ModuleMigration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Bijlage",
                schema: "basisregistratie",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Onderwerpsoort = table.Column<string>(maxLength: 100, nullable: false),
                    OnderwerpId = table.Column<Guid>(nullable: false),
                    Titel = table.Column<string>(maxLength: 150, nullable: false),
                    Soort = table.Column<string>(maxLength: 40, nullable: false),
                    Vertrouwelijkheid = table.Column<string>(maxLength: 40, nullable: false),
                    Ontvangstdatum = table.Column<DateOnly>(nullable: true),
                    Registratiedatum = table.Column<DateOnly>(nullable: false),
                    Auteur = table.Column<string>(maxLength: 100, nullable: true),
                    Versienummer = table.Column<int>(nullable: false),
                    BestandId = table.Column<Guid>(nullable: false),
                    Bestandsnaam = table.Column<string>(maxLength: 200, nullable: false),
                    Mediatype = table.Column<string>(maxLength: 100, nullable: false),
                    Grootte = table.Column<long>(nullable: false),
                    Sha256 = table.Column<string>(maxLength: 64, nullable: false),
                    Verwijderd = table.Column<bool>(nullable: false),
                    VerwijderdOp = table.Column<DateTime>(nullable: true),
                    VerwijderdDoor = table.Column<string>(maxLength: 100, nullable: true),
                    Verwijderreden = table.Column<string>(maxLength: 250, nullable: true),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Bijlage", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Bijlageversie",
                schema: "basisregistratie",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    BijlageId = table.Column<Guid>(nullable: false),
                    Versienummer = table.Column<int>(nullable: false),
                    BestandId = table.Column<Guid>(nullable: false),
                    Bestandsnaam = table.Column<string>(maxLength: 200, nullable: false),
                    Mediatype = table.Column<string>(maxLength: 100, nullable: false),
                    Grootte = table.Column<long>(nullable: false),
                    Sha256 = table.Column<string>(maxLength: 64, nullable: false),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Bijlageversie", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Bijlageversie_Bijlage_BijlageId",
                        column: x => x.BijlageId,
                        principalSchema: "basisregistratie",
                        principalTable: "Bijlage",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Bijlage_BestandId",
                schema: "basisregistratie",
                table: "Bijlage",
                column: "BestandId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Bijlage_OnderwerpId",
                schema: "basisregistratie",
                table: "Bijlage",
                column: "OnderwerpId");

            migrationBuilder.CreateIndex(
                name: "IX_Bijlageversie_BestandId",
                schema: "basisregistratie",
                table: "Bijlageversie",
                column: "BestandId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Bijlageversie_BijlageId_Versienummer",
                schema: "basisregistratie",
                table: "Bijlageversie",
                columns: new[] { "BijlageId", "Versienummer" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Bijlageversie",
                schema: "basisregistratie");

            migrationBuilder.DropTable(
                name: "Bijlage",
                schema: "basisregistratie");
        }
    }
}
